# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded
# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token headers Content-Type=application/x-www-form-urlencoded
# expect: POST https://api.example.test/other text a=b headers Content-Type=application/x-www-form-urlencoded
function Update-Ticket($ticket) {
    $client = New-Object System.Net.WebClient
    $client.Headers['Content-Type'] = 'application/x-www-form-urlencoded'
    $answer = $client.UploadString('https://api.example.test/oauth/token', 'POST', "grant_type=refresh_token&refresh_token=$ticket")
    $client.UploadString('https://api.example.test/oauth/token', 'grant_type=refresh_token')
    $client.UploadData('https://api.example.test/other', 'a=b')
    $answer | ConvertFrom-Json
}
