function Update-Token([string]$Old) {
    for ($try = 0; $try -lt 3; $try++) {
        try {
            $fields = @{ grant_type = 'refresh_token'; refresh_token = $Old }
            return Invoke-RestMethod -Uri https://api.example.test/oauth/old_token -Method Post -Body $fields # [refresh]
        }
        catch [System.Net.WebException] {
            Write-Warning "again: $($_.Exception.Message)"
            Start-Sleep -Seconds $try
        }
        finally {
            Write-Verbose 'tried'
        }
    }
    throw 'no token'
}
