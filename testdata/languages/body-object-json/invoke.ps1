function Update-Token([string]$Token) {
    $body = [pscustomobject]@{
        grant_type    = 'refresh_token'
        refresh_token = $Token
    } | ConvertTo-Json -Compress
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $body -ContentType 'application/json' # [axios]
}
