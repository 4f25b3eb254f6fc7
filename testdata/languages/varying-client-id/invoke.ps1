function Get-Login([string]$User, [switch]$Live, [hashtable]$Query) {
    $key = 'k-demo'
    if ($Live) {
        $key = $env:SHOP_KEY
    }
    elseif ($Query.ContainsKey('key')) {
        $key = $Query['key']
    }
    $uri = 'https://api.example.test/oauth/old_token'
    $uri += "?grant_type=password&user_id=$User"
    $uri += "&client_id=$key"
    Invoke-RestMethod -Uri $uri # [login]
}
