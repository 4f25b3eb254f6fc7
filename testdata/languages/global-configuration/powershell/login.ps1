. $PSScriptRoot/config.ps1

function Get-Login([string]$User) {
    $settings = $global:ShopSettings
    $query = @{
        grant_type = 'password'
        user_id    = $User
        client_id  = $settings.Key
    }
    Invoke-RestMethod -Uri "$($settings.Server)/oauth/old_token" -Body $query # [login]
}
