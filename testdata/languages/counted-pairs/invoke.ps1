$Server = 'https://api.example.test'

function Get-Shop {
    param([string]$Path, [string[]]$Pairs)

    $query = ''
    for ($i = 0; $i -lt $Pairs.Count; $i += 2) {
        $query += ($query ? '&' : '?') + $Pairs[$i] + '=' + [uri]::EscapeDataString($Pairs[$i + 1])
    }
    Invoke-RestMethod -Uri ($Server + $Path + $query)
}

function Get-Login($User) {
    Get-Shop '/oauth/old_token' @('grant_type', 'password', 'user_id', $User, 'client_id', 'k-1') # [login]
}
