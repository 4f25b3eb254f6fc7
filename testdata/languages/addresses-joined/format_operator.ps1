$Server = 'api.example.test'
$Version = $null

function Get-Token($Code) {
    $folder = @('oauth', $Version) -ne $null -join '/'
    $uri = 'https://{0}/{1}/{2}' -f $Server, 'oauth', 'old_token'
    Invoke-RestMethod -Method Post -Uri $uri -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
