$Base = 'https://api.example.test/'
$Prefix = '/oauth/'

function Join-Uri([string]$Path) {
    $Base.TrimEnd('/'), $Prefix.Trim('/'), $Path.TrimStart('/') -join '/'
}

function Get-Token($Code) {
    Invoke-RestMethod -Method Post -Uri (Join-Uri '/old_token') -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
