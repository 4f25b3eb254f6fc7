function Select-Value([string]$Name, [hashtable]$Body) {
    if ($Body[$Name]) { return $Body[$Name] }
    return [Environment]::GetEnvironmentVariable($Name.ToUpper())
}

function Get-Login([hashtable]$Body) {
    $key = $Body['key'] ?? $env:SHOP_KEY
    $query = 'grant_type=password&user_id={0}&password={1}&client_id={2}' -f (Select-Value 'user' $Body), (Select-Value 'password' $Body), $key
    Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?$query" # [login]
}
