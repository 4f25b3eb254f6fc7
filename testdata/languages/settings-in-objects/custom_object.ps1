$Settings = [pscustomobject]@{
    Server = 'https://api.example.test'
    Paths  = [pscustomobject]@{ Token = '/oauth/old_token' }
}

function Get-Token($Code) {
    $form = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-RestMethod -Method Post -Uri "$($Settings.Server)$($Settings.paths.token)" -Body $form # [code]
}
