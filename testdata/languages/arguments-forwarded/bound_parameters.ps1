function Invoke-Shop {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][uri]$Uri,
        [ValidateSet('Get', 'Post')][string]$Method = 'Get',
        [hashtable]$Body
    )
    Write-Verbose "$Method $Uri"
    Invoke-RestMethod @PSBoundParameters
}

function Get-Token([string]$Code) {
    $body = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-Shop -Uri 'https://api.example.test/oauth/old_token' -Method Post -Body $body # [code]
}
