using namespace Microsoft.PowerShell.Commands

function Get-Token($Code, [switch]$Proxied) {
    if ($Proxied) {
        $session = [WebRequestSession]::new()
        $session.Headers['Accept'] = 'application/json'
        $session.Headers['X-Proxy'] = '1'
    }
    else {
        $session = [WebRequestSession]::new()
        $session.Headers['Accept'] = 'application/json'
    }
    Invoke-RestMethod -WebSession $session -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Code
    }
}
