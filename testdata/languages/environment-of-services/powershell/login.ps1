function Get-Token([string]$Code) {
    $body = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-RestMethod -Method Post -Uri $env:TOKEN_URL -Body $body # [code]
}
