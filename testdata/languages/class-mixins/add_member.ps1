function Add-Sending {
    param([Parameter(ValueFromPipeline)]$To)

    $To | Add-Member -MemberType ScriptMethod -Name Post -Value {
        param([string]$Path, [hashtable]$Fields)
        return Invoke-RestMethod -Method Post -Uri ($this.Host + $Path) -Headers @{ 'X-Trace' = '7' } -Body $Fields
    } -PassThru
}

$live = Add-Sending -To ([pscustomobject]@{ Host = 'https://api.example.test' })
$stage = [pscustomobject]@{ Host = 'https://stage.example.test' } | Add-Sending

function Get-TokenForCode([string]$Code) {
    $live.Post('/oauth/old_token', @{ grant_type = 'authorization_code'; code = $Code }) # [code]
}

function Update-Token([string]$Token) {
    $stage.Post('/oauth/old_token', @{ grant_type = 'refresh_token'; refresh_token = $Token }) # [refresh]
}
