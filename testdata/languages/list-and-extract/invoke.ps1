function Get-ShopSettings {
    return 'https://api.example.test', @{ path = '/oauth/old_token'; key = 'k-1'; unused = $null }
}

function Get-Login([string]$User) {
    $server, $more = Get-ShopSettings
    $path, $clientId = $more.path, ($more.key ?? 'none')
    Invoke-RestMethod -Uri "$server$path" -Body @{ grant_type = 'password'; user_id = $User; client_id = $clientId } # [login]
}
