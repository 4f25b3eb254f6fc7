# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
using namespace Microsoft.PowerShell.Commands

function Update-Ticket([string]$Ticket, [string]$Id, [string]$Secret) {
    $session = [WebRequestSession]::new()
    $session.Credentials = [System.Net.NetworkCredential]::new($Id, $Secret)
    Invoke-RestMethod 'https://api.example.test/oauth/token' -Method Post -WebSession $session -Body @{
        grant_type    = 'refresh_token'
        refresh_token = $Ticket
    }
}
