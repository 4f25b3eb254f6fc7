<?php $state = bin2hex(random_bytes(8)); $_SESSION['s'] = $state; ?>
<a href="https://api.getgo.com/oauth/v2/authorize?client_id=<?= $key ?>&response_type=code&state=<?= $state ?>">x</a>
<a href="https://api.getgo.com/oauth/v2/authorize?response_type=code&amp;client_id=<?php echo $key; ?>&amp;state=<?php echo $state; ?>">x</a>
<script>
location.href = "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=<?= $key ?>&state=<?= $state ?>";
</script>
