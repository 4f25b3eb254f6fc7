function Get-Login {
    param([string]$User, [hashtable]$Given)

    $address = $Given['Address'] ?? 'https://api.example.test/oauth/old_token'
    Invoke-RestMethod -Uri $address -Body @{ grant_type = 'password'; user_id = $User } # [login]
}
