class Settings {
    [string]$Server = 'https://none.example.test'
    [string]$Path
}

$Settings = New-Object Settings -Property @{ Server = 'https://api.example.test'; Path = '/oauth/old_token' }

function Get-Token($Code) {
    Invoke-RestMethod -Method Post -Uri ($Settings.Server + $Settings.Path) -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Code
    }
}
