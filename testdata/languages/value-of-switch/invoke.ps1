function Get-Exchange($Code) {
    $stage = 'live'
    $address = switch ($stage) {
        'live' { 'https://api.example.test' }
        'test' { 'https://stage.example.test' }
    }
    Invoke-RestMethod -Method Post -Uri ($address + '/oauth/old_token') -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
