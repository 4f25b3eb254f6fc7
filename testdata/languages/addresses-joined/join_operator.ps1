$Parts = @('https://api.example.test', 'oauth')

function Get-Token($Code) {
    $uri = ($Parts + 'old_token') -join '/'
    Invoke-RestMethod -Method Post -Uri $uri -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
