class Settings {
    static [string]$Server = 'https://api.example.test'
    static [string]$Path = '/oauth/old_token'
}

function Get-Token($Code) {
    $uri = [Settings]::Server + [Settings]::Path
    Invoke-RestMethod -Method Post -Uri $uri -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
