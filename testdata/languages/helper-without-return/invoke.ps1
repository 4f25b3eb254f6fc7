function Stop-WithError([string]$Why) {
    Write-Host $Why -ForegroundColor Red
    throw $Why
}

function Get-Token([string]$Code, [bool]$Live) {
    if ($Live) {
        $uri = 'https://api.example.test/oauth/old_token'
    }
    else {
        Stop-WithError 'not live'
    }
    $body = @{}
    $body.grant_type = 'authorization_code'
    $body['code'] = $Code
    Invoke-RestMethod -Method Post -Uri $uri -Body $body # [code]
}
