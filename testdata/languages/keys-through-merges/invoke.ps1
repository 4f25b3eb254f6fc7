$Defaults = @{ client_id = 'k-1'; grant_type = 'none' }

function Get-Login($User, $Password) {
    $fields = $Defaults.Clone()
    $own = @{ grant_type = 'password'; password = $Password; note = $null }
    foreach ($key in $own.Keys) {
        if ($null -ne $own[$key]) { $fields[$key] = $own[$key] }
    }
    $fields.user_id = $User
    $query = @($fields.Keys | ForEach-Object { "$_=" + [uri]::EscapeDataString($fields[$_]) }) -join '&'
    Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?$query" # [login]
}
