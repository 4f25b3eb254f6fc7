$base = 'https://api.example.test/oauth/old_token'
$login = { param($user) Invoke-RestMethod -Uri "$base`?grant_type=password&user_id=$user" } # [login]
$renew = { param($old) irm ($base + '?grant_type=refresh_token&refresh_token=' + $old) } # [refresh]
& $login $who
$null = & $renew $stored
