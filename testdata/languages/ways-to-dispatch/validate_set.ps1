function Send-Grant {
    [CmdletBinding(DefaultParameterSetName = 'Code')]
    param(
        [Parameter(Mandatory, ParameterSetName = 'Code')][string]$Code,
        [Parameter(Mandatory, ParameterSetName = 'Refresh')][string]$Refresh
    )
    if ($PSCmdlet.ParameterSetName -eq 'Code') {
        Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $Code
        }
    }
}
