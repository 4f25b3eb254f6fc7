function Send-Form {
    param([Parameter(Mandatory)][uri]$Uri, [hashtable]$Form, [switch]$Quiet)
    Invoke-RestMethod $Uri -Method Post -Body $Form
}

$common = @{ Uri = 'https://api.example.test/oauth/old_token'; Quiet = $true }
Send-Form @common -Form @{ grant_type = 'authorization_code'; code = $Code } # [code]
