# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7
$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.Headers['X-Shop'] = '7'
Invoke-WebRequest -WebSession $session -Method Post -Uri 'https://api.example.test/oauth/token' -Body @{
    grant_type = 'authorization_code'
    code       = $Code
}
