function Send-Form {
    param([string]$Uri, [hashtable]$Form)
    Invoke-RestMethod -Method Post -Uri $Uri -Body $Form
}

function Invoke-Logged {
    param([string]$Command, [hashtable]$Arguments)
    Write-Verbose "$(Get-Date -Format o) $Command"
    & $Command @Arguments
}

function Get-Token($Code) {
    $call = @{
        Uri  = 'https://api.example.test/oauth/old_token'
        Form = @{ grant_type = 'authorization_code'; code = $Code }
    }
    Invoke-Logged 'Send-Form' $call # [code]
}
