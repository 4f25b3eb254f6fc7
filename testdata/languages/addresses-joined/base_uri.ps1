$Base = [uri]'https://api.example.test/v1/'

function Get-Token($Code) {
    $uri = [uri]::new($Base, '/oauth/old_token')
    Invoke-RestMethod -Method Post -Uri $uri.AbsoluteUri -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
