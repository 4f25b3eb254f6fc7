# A life that is counted from what the answer says; another's year.
function Update-Login($login) {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.getgo.com/oauth/v2/token' -Headers @{
        Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($env:GOTO_KEY + ':' + $env:GOTO_SECRET))
    } -Body @{ grant_type = 'refresh_token'; refresh_token = $login.refresh_token }
    $login.access_token = $answer.access_token
    if ($answer.refresh_token) { $login.refresh_token = $answer.refresh_token }
    $login.expires_at = (Get-Date).AddSeconds($answer.expires_in - 60)
    $login.valid_until = [DateTime]::UtcNow + [TimeSpan]::FromSeconds($answer.expires_in)
    $login
}

function Update-Licence($licence) {
    $licence.expires_at = (Get-Date).AddDays(365)
    $licence
}
