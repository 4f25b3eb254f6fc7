$Settings = Import-PowerShellDataFile -Path "$PSScriptRoot/settings.psd1"

function Get-Token([string]$Code) {
    $uri = $Settings.OAuth.Server + $Settings.OAuth.Paths.Token
    Invoke-RestMethod -Method Post -Uri $uri -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Code
        client_id  = $Settings.Key
    }
}
