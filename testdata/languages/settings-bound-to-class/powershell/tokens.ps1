class ApiSettings {
    [string]$Server
    [string]$TokenPath = '/oauth/none'

    [string] TokenUri() { return $this.Server + $this.TokenPath }
}

function Get-ApiSettings {
    $document = Get-Content -Path "$PSScriptRoot/shop.json" -Raw | ConvertFrom-Json
    return [ApiSettings]$document.Api
}

function Get-Token([string]$Code) {
    $api = Get-ApiSettings
    Invoke-RestMethod -Method Post -Uri $api.TokenUri() -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
