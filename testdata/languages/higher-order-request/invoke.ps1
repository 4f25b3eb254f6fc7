function New-Sender([string]$Path, [string]$Trace) {
    return {
        param([hashtable]$Fields)
        Invoke-RestMethod -Method Post -Uri "https://api.example.test$Path" -Headers @{ 'X-Trace' = $Trace } -Body $Fields
    }.GetNewClosure()
}

$ByRefresh = New-Sender '/oauth/old_token' 'r'
$ByCode = New-Sender -Path '/oauth/old_token' -Trace 'c'

function Update-Token($Token) {
    & $ByRefresh @{ grant_type = 'refresh_token'; refresh_token = $Token } # [refresh]
}

function Get-Token($Code) {
    $ByCode.Invoke(@{ grant_type = 'authorization_code'; code = $Code }) # [code]
}
