$TokenUri = 'https://api.example.test/oauth/old_token'

$Handlers = @{
    password = { param($User) Invoke-RestMethod -Uri $TokenUri -Body @{ grant_type = 'password'; user_id = $User } } # [password]
    refresh  = { param($Token) Invoke-RestMethod -Uri $TokenUri -Method Post -Body @{ grant_type = 'refresh_token'; refresh_token = $Token } } # [refresh]
}

function Invoke-Grant {
    param([ValidateSet('password', 'refresh')][string]$Kind, [string]$Value)

    $handler = $Handlers[$Kind]
    if ($null -eq $handler) { throw "no grant '$Kind'" }
    & $handler $Value
}
