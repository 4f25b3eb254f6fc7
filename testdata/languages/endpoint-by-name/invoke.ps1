$Base = 'https://api.example.test'
$Endpoints = @{
    token = '/oauth/old_token'
    user  = '/v1/users/{id}'
}

function Get-ShopUri([string]$Name, [hashtable]$Replace = @{}) {
    $uri = $Base + $Endpoints[$Name]
    foreach ($key in $Replace.Keys) {
        $uri = $uri.Replace("{$key}", [uri]::EscapeDataString($Replace[$key]))
    }
    return $uri
}

function Update-Token($Token) {
    Invoke-RestMethod -Method Post -Uri (Get-ShopUri token) -Body @{ grant_type = 'refresh_token'; refresh_token = $Token } # [token]
}

function Get-User($Id, [hashtable]$Query) {
    Invoke-RestMethod -Uri (Get-ShopUri -Name user -Replace @{ id = $Id }) -Body $Query # [user]
}
