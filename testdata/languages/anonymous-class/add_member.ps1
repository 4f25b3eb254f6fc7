function New-Transport {
    $transport = New-Object PSObject
    $transport | Add-Member -MemberType ScriptMethod -Name Post -Value {
        param([hashtable]$Fields)
        Invoke-RestMethod -Method Post -Uri ($this.Base + $this.Path()) -Body $Fields
    }
    return $transport
}

function Get-TokenForCode([string]$Code) {
    $live = New-Transport
    $live | Add-Member -MemberType NoteProperty -Name Base -Value 'https://api.example.test'
    $live | Add-Member ScriptMethod Path { '/oauth/old_token' }
    $live.Post(@{ grant_type = 'authorization_code'; code = $Code }) # [code]
}
