function Get-Token($Code) {
    $builder = [System.UriBuilder]::new('https', 'api.example.test')
    $builder.Path = 'oauth/old_token'
    Invoke-RestMethod -Method Post -Uri $builder.Uri -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
