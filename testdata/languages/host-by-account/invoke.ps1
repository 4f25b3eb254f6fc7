$Hosts = @{ us = 'https://api.example.test'; eu = 'https://eu.example.test' }

function Get-ByMap([string]$Region, [string]$User) {
    if (-not $Hosts.ContainsKey($Region)) { throw "no region $Region" }
    Invoke-RestMethod "$($Hosts[$Region])/oauth/old_token?grant_type=password&user_id=$User" # [map]
}

function Get-BySwitch([string]$Region, [string]$User) {
    $server = switch ($Region) {
        'us' { 'https://api.example.test' }
        'eu' { 'https://eu.example.test' }
        default { throw "no region $Region" }
    }
    Invoke-RestMethod -Uri "$server/oauth/old_token?grant_type=password&user_id=$User" # [switch]
}
