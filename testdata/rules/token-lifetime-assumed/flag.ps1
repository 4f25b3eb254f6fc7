function Update-Login($login) {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.getgo.com/oauth/v2/token' -Headers @{
        Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($env:GOTO_KEY + ':' + $env:GOTO_SECRET))
    } -Body @{ grant_type = 'refresh_token'; refresh_token = $login.refresh_token }
    if ($answer.refresh_token) { $login.refresh_token = $answer.refresh_token }
    $login.access_token = $answer.access_token
    $login.expires_at = [System.DateTime]::UtcNow.AddDays(365) # expect: token-lifetime-assumed high
    $login
}
