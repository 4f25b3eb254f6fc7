param([string]$Base)
$address = if ($env:SHOP_API) { $env:SHOP_API } else { 'https://api.example.test' }
Invoke-RestMethod -Method Post "$address/oauth/old_token" -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
