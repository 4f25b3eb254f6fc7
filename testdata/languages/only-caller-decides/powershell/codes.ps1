. $PSScriptRoot/Wire.ps1

function Get-Token([string]$Code) {
    $wire = [Wire]::new()
    $wire.SetUri('https://api.example.test/oauth/old_token')
    $wire.SetFields(@{ grant_type = 'authorization_code'; code = $Code })
    return $wire.Send() # [code]
}
