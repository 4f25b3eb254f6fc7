function Add-Query([string]$Uri, [string]$Name, [string]$Value) {
    $sign = if ($Uri.Contains('?')) { '&' } else { '?' }
    return $Uri + $sign + $Name + '=' + [uri]::EscapeDataString($Value)
}

function Get-LoginUri([string]$User) {
    $uri = 'https://api.example.test/oauth/old_token?v=1'
    $uri = Add-Query $uri 'grant_type' 'password'
    return Add-Query -Uri $uri -Name 'user_id' -Value $User
}

function Get-Login($User) {
    Invoke-RestMethod -Uri (Get-LoginUri $User) # [load]
}
