# expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json
function Get-Ticket([string]$User) {
    $session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
    $session.Headers.Add('Accept', 'application/json')
    Invoke-RestMethod -WebSession $session -Uri 'https://api.example.test/oauth/token' -Body @{ grant_type = 'password'; user_id = $User }
}
