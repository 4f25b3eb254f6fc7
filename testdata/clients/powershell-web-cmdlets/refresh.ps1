# expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* client_id=app headers Content-Type=application/json
function Update-Seat {
    param($Ticket)
    $body = @{ grant_type = 'refresh_token' }
    $body += @{ refresh_token = $Ticket }
    $body.client_id = 'app'
    $answer = Invoke-WebRequest -Uri ('https://api.example.test' + '/oauth/token') -Method POST `
        -ContentType 'application/json' -Body ($body | ConvertTo-Json)
    return ($answer.Content | ConvertFrom-Json).access_token
}
