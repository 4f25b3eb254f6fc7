function Get-Exchange($Code) {
    $body = @"
{
    "grant_type": "authorization_code",
    "code": "$Code",
    "client_id": "k-1"
}
"@
    $headers = @{ 'Content-Type' = 'application/json' }
    Invoke-WebRequest -Uri 'https://api.example.test/oauth/old_token' -Method Post -Headers $headers -Body $body # [code]
}
