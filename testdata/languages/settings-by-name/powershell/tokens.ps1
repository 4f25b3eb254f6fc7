$Settings = Get-Content "$PSScriptRoot/shop.json" -Raw | ConvertFrom-Json

function Get-TokenUri { $Settings.server + $Settings.token_path }

function Get-Token($Code) {
    Invoke-RestMethod -Method Post -Uri (Get-TokenUri) -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

function Get-Login($User) {
    Invoke-RestMethod -Uri (Get-TokenUri) -Body @{ # [login]
        grant_type = 'password'
        user_id    = $User
        client_id  = $Settings.key
    }
}
