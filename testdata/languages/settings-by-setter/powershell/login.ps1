. $PSScriptRoot/bootstrap.ps1

function Get-Login([string]$User) {
    $query = @{ grant_type = 'password'; user_id = $User; client_id = [Settings]::Key }
    Invoke-RestMethod -Uri "$([Settings]::Server)/oauth/old_token" -Body $query # [login]
}
