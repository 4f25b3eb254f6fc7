function Get-Login([string]$User) {
    $server = (Get-Content -Path "$HOME/.shop/server" -TotalCount 1).Trim()
    Invoke-RestMethod -Uri ($server + '/oauth/old_token') -Body @{ grant_type = 'password'; user_id = $User } # [login]
}
