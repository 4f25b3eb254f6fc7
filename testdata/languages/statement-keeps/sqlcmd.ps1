function Save-ShopToken {
    param([string]$User)

    $answer = Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?grant_type=password&user_id=$User" # [login]
    $known = Invoke-Sqlcmd -ServerInstance 'localhost' -Database 'shop' -Query "SELECT owner FROM tokens WHERE token = '$($answer.access_token)'"
    if (-not $known) {
        Invoke-Sqlcmd -ServerInstance 'localhost' -Database 'shop' -Query "INSERT INTO tokens (owner, token) VALUES ('$User', '$($answer.access_token)')"
    }
}
