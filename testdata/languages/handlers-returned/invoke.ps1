function New-BackHandler([hashtable]$Config) {
    return {
        param($Request)
        Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers @{ 'X-Shop' = '7' } -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $Request.QueryString['code']
        } | Out-Null
        return $Config.Next
    }.GetNewClosure()
}

Export-ModuleMember -Function New-BackHandler
