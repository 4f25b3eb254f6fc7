Import-Module "$PSScriptRoot/Shop.psm1"

function Get-Token([string]$Code) {
    $body = @{}
    $body.grant_type = 'authorization_code'
    $body.code = $Code
    $body['client_id'] ??= $Key
    Invoke-RestMethod -Method Post -Uri $Token -Body $body # [code]
}
