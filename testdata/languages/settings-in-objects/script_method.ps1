$Shop = New-Object PSObject -Property @{ Server = 'https://api.example.test' }
$Shop | Add-Member -MemberType NoteProperty -Name Path -Value '/oauth/old_token'
$Shop | Add-Member -MemberType ScriptMethod -Name Uri -Value { $this.Server + $this.Path }

function Get-Token($Code) {
    Invoke-RestMethod -Method Post -Uri $Shop.Uri() -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
