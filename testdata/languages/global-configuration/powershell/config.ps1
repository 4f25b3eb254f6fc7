$global:ShopSettings = @{}
$global:ShopSettings['Server'] = 'https://api.example.test'
$global:ShopSettings.Key = 'k-1'
