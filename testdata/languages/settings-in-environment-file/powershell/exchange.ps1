function Get-Exchange([string]$Code) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-RestMethod -Uri $env:PORTAL_TOKEN_URL -Method Post -Body $fields # [code]
}
