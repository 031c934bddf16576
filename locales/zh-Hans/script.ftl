### Chinese in simplified script. The purpose of each message is in locales/en/script.ftl.

failed = 目前无法在此显示详细信息。
outdated = 此副本可能已过时：无法加载更新的版本。
expired = 此副本已过时。请向发布方询问地址是否仍然正确。
doubtful = 以下地址无法确认，可能有误。
show = 仍然显示地址
